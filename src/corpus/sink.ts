/** Somewhere to write text to, in order. */
export interface Sink {
  write(text: string): Promise<void>;
}

/** A stream such as standard output; waits for it to drain. */
export function streamSink(stream: NodeJS.WritableStream): Sink {
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => (error ? reject(error) : resolve()));
      }),
  };
}
