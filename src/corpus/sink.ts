/** Text, as it is or as UTF-8: so it comes from other threads, to which it need not be copied. */
export type Chunk = string | Uint8Array;

/** Somewhere to write text to, in order. */
export interface Sink {
  write(text: Chunk): Promise<void>;
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
