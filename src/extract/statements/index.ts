export { extractStatements } from "./extract.ts";
export { quotedSpeech } from "./quoted-speech.ts";
