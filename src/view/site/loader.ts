/*
 * How the page gets its data: opened from the file system it may load scripts and nothing else, so each file of data is a
 * script that calls `rapporteur(NAME, value)`.
 */

const arrived = new Map<string, unknown>();
const asked = new Map<string, Promise<unknown>>();

declare global {
  interface Window {
    rapporteur?: (name: string, value: unknown) => void;
  }
}

/** Lets data come in; to be called before the first is asked for. */
export function openDoor(): void {
  window.rapporteur = (name, value) => {
    arrived.set(name, value);
  };
}

/** Data by name, `article/KEY`, from `data/`; each file is loaded once. */
export function load<T>(name: string): Promise<T> {
  return loaded(name, `data/${name.split("/").map(encodeURIComponent).join("/")}.js`);
}

/** A part of the program that few readers need, by the name it hands itself over with. */
export function loadProgram<T>(name: string, file: string): Promise<T> {
  return loaded(name, file);
}

/** What is here already, for a first look without waiting. */
export const present = <T>(name: string): T | undefined => arrived.get(name) as T | undefined;

function loaded<T>(name: string, source: string): Promise<T> {
  const before = asked.get(name);
  if (before !== undefined) return before as Promise<T>;
  const promise = new Promise<T>((resolve, reject) => {
    const script = document.createElement("script");
    script.src = source;
    script.onload = () => {
      script.remove();
      if (arrived.has(name)) resolve(arrived.get(name) as T);
      else reject(new Error(`${source} does not hold what it should: it is broken, or of another version`));
    };
    script.onerror = () => {
      script.remove();
      // Asked for again, it is tried again.
      asked.delete(name);
      reject(new Error(`${source} is missing or cannot be read`));
    };
    document.head.append(script);
  });
  asked.set(name, promise);
  return promise;
}
