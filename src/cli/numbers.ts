import { InvalidArgumentError } from "commander";

/** Reads the value of an option: a number from `least` to `most`. @throws InvalidArgumentError, which commander prints */
export const number =
  (least: number, most: number, whole = false) =>
  (value: string): number => {
    const n = Number(value);
    if (value.trim() === "" || !(n >= least && n <= most) || (whole && !Number.isInteger(n)))
      throw new InvalidArgumentError(`expected a ${whole ? "whole " : ""}number from ${least} to ${most}.`);
    return n;
  };

/** The same of whole numbers alone. */
export const wholeNumber = (least: number, most: number): ((value: string) => number) => number(least, most, true);
