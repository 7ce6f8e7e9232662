import { useEffect, useRef, useState } from "preact/hooks";
import { type Answered, type Engine, type Progress, startEngine } from "./engine.ts";

export type Asking =
  | { readonly state: "idle" }
  | { readonly state: "working"; readonly progress: Progress }
  | { readonly state: "answered"; readonly answered: Answered }
  | { readonly state: "stopped" }
  | { readonly state: "failed"; readonly reason: string };

/** The engine outlives the view, so that who comes back need not wait again. */
let running: { readonly engine: Engine; readonly of: string } | undefined;
let follow: (progress: Progress) => void = () => {};

function engineOver(keys: readonly string[]): Engine {
  const of = JSON.stringify(keys);
  if (running?.of === of) return running.engine;
  running?.engine.end();
  running = { engine: startEngine(keys, (progress) => follow(progress)), of };
  return running.engine;
}

function endEngine(): void {
  running?.engine.end();
  running = undefined;
}

/** Asks the graphs of some articles; a slow question can be stopped: its engine is ended, and the next starts a fresh one. */
export function useAsking(): {
  readonly asking: Asking;
  readonly ask: (sparql: string, keys: readonly string[]) => void;
  readonly stop: () => void;
} {
  const [asking, setAsking] = useState<Asking>({ state: "idle" });
  const last = useRef(0);
  const busy = useRef(false);
  const stop = (state: Asking): void => {
    last.current++;
    // What is only being loaded can go on; a question that is being answered can only be ended with its engine.
    if (busy.current || state.state === "stopped") endEngine();
    busy.current = false;
    setAsking(state);
  };
  const ask = async (sparql: string, keys: readonly string[]): Promise<void> => {
    stop({ state: "working", progress: { step: "engine" } });
    const own = last.current;
    const wanted = (): boolean => last.current === own;
    follow = (progress) => wanted() && setAsking({ state: "working", progress });
    try {
      const engine = engineOver(keys);
      await engine.ready;
      if (!wanted()) return;
      busy.current = true;
      const answered = await engine.ask(sparql);
      if (wanted()) setAsking({ state: "answered", answered });
    } catch (error) {
      if (!wanted()) return;
      endEngine();
      setAsking({ state: "failed", reason: error instanceof Error ? error.message : String(error) });
    } finally {
      if (wanted()) busy.current = false;
    }
  };
  useEffect(
    () => () => {
      last.current++;
      follow = () => {};
      if (busy.current) endEngine();
    },
    [],
  );
  return { asking, ask, stop: () => stop({ state: "stopped" }) };
}
