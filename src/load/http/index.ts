export { authenticated, type Credentials } from "./authenticated.ts";
export { type Exchange, exchange, type Fault, type Reply, type Request, type Response, type Send } from "./exchange.ts";
export { followingRedirects } from "./redirects.ts";
export { askedFor, type RetryOptions, retrying } from "./retries.ts";
