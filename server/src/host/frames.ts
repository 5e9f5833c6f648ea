/**
 * Cuts a stream of bytes into the bodies of messages, and finds its way again after a header without a length or with
 * a wrong one. It can be sure: a header can't stand inside of a body, for JSON has no bare line ends in its strings.
 */

/** A parsed body, or the reason why a stretch of bytes is none. */
export type Frame = { readonly message: unknown } | { readonly broken: string };

interface Header {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

const NAMES = ["Content-Length", "content-length"] as const;
const HEADER = /content-length[ \t]*:[ \t]*(\d{1,15})[ \t]*\r?\n(?:[\w-]+[ \t]*:[^\r\n]*\r?\n)*\r?\n/iy;
const OTHER_HEADERS = /^\s*(?:[\w-]+[ \t]*:[^\r\n]*\r?\n)*$/;
const LONGEST_HEADER = 1024;

export class Frames {
  #chunks: Buffer[] = [];
  #size = 0;
  /** How many bytes there must be before it is worth looking again. */
  #needed = 0;
  /** The bytes up to the next header were told already. */
  #lost = false;

  /** Takes what has arrived and gives what is complete. */
  push(chunk: Buffer): Frame[] {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    // Only a length that was too large lets a header arrive where the rest of a body is awaited.
    if (this.#size < this.#needed && !NAMES.some((name) => chunk.includes(name))) return [];
    const bytes = this.#chunks.length === 1 ? chunk : Buffer.concat(this.#chunks, this.#size);
    const frames: Frame[] = [];
    const rest = bytes.subarray(this.#cut(bytes, frames));
    this.#chunks = rest.length ? [rest] : [];
    this.#size = rest.length;
    return frames;
  }

  /** Adds what is complete to `frames`, and gives the place up to which the bytes are done with. */
  #cut(bytes: Buffer, frames: Frame[]): number {
    this.#needed = 0;
    let from = 0;
    for (;;) {
      const header = findHeader(bytes, from);
      if (!header) return Math.max(from, bytes.length - LONGEST_HEADER);
      if (!this.#lost && !OTHER_HEADERS.test(bytes.toString("latin1", from, header.start)))
        frames.push({ broken: "bytes that belong to no message" });
      this.#lost = false;
      const end = this.#body(bytes, header, frames);
      if (end === undefined) return header.start;
      from = end;
    }
  }

  /** Reads the body that follows a header and gives its end; undefined while it is still on its way. */
  #body(bytes: Buffer, header: Header, frames: Frame[]): number | undefined {
    const end = header.end + header.length;
    const frame = end <= bytes.length ? parse(bytes, header.end, end) : undefined;
    if (frame && "message" in frame) {
      frames.push(frame);
      return end;
    }
    const next = findHeader(bytes, header.end);
    if (next) {
      frames.push(parse(bytes, header.end, next.start));
      return next.start;
    }
    if (!frame) {
      this.#needed = end - header.start;
      return undefined;
    }
    this.#lost = true;
    frames.push(frame);
    return header.end;
  }
}

const findHeader = (bytes: Buffer, from: number): Header | undefined => {
  for (let at = findName(bytes, from); at >= 0; at = findName(bytes, at + 1)) {
    HEADER.lastIndex = 0;
    const match = HEADER.exec(bytes.toString("latin1", at, at + LONGEST_HEADER));
    if (match) return { start: at, end: at + match[0].length, length: Number(match[1]) };
  }
  return undefined;
};

const findName = (bytes: Buffer, from: number): number => {
  const usual = bytes.indexOf(NAMES[0], from);
  const lower = (usual < 0 ? bytes : bytes.subarray(0, usual)).indexOf(NAMES[1], from);
  return lower < 0 ? usual : lower;
};

const parse = (bytes: Buffer, start: number, end: number): Frame => {
  try {
    return { message: JSON.parse(bytes.toString("utf8", start, end)) };
  } catch (error) {
    return { broken: (error as Error).message };
  }
};
