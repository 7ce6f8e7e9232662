import { closeSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A file without a name: it is gone when it is closed, or the process ends, however it ends. */
export interface TemporaryFile {
  /** @throws what the file system throws, where the disk is full for one */
  write(bytes: Uint8Array, position: number): void;
  /** Fills `bytes` with what was written there. */
  read(bytes: Uint8Array, position: number): void;
  close(): void;
}

let made = 0;

/** @param folder where it takes room: by default the system's for temporary files */
export function temporaryFile(folder = tmpdir()): TemporaryFile {
  made++;
  const path = join(folder, `rapporteur-${process.pid}-${made}.tmp`);
  const descriptor = openSync(path, "wx+", 0o600);
  // An open file can lose its name: nothing of it is left behind, even by a process that is killed.
  rmSync(path, { force: true });
  return {
    write: (bytes, position) => {
      for (let done = 0; done < bytes.length; )
        done += writeSync(descriptor, bytes, done, bytes.length - done, position + done);
    },
    read: (bytes, position) => {
      for (let done = 0; done < bytes.length; ) {
        const got = readSync(descriptor, bytes, done, bytes.length - done, position + done);
        if (got === 0) throw new RangeError(`a temporary file ends before byte ${position + bytes.length}`);
        done += got;
      }
    },
    close: () => closeSync(descriptor),
  };
}
