/**
 * Does tasks as they come, so many at a time. After `work` says false no more are begun; those under way come to their end.
 * @throws the first thing that making or doing a task throws, when all have ended
 */
export async function workers<T>(
  tasks: AsyncIterable<T>,
  many: number,
  work: (task: T) => Promise<boolean>,
): Promise<void> {
  const source = tasks[Symbol.asyncIterator]();
  let going = true;
  const one = async (): Promise<void> => {
    try {
      while (going) {
        const { done, value } = await source.next();
        if (done === true || !going) return;
        if (!(await work(value))) going = false;
      }
    } catch (error) {
      going = false;
      throw error;
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: many }, one));
  await source.return?.();
  const failed = ended.find((end) => end.status === "rejected");
  if (failed !== undefined) throw failed.reason;
}
