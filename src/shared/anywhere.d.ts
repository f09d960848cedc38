// What every one of our environments has, although TypeScript's own library does not say so without a DOM or Node.
declare const crypto: { getRandomValues<Bytes extends Uint8Array>(bytes: Bytes): Bytes }
