/** Whole numbers and text as bytes: small numbers take one byte, and a file of them compresses well. */

/** Grows by what is written to it. */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  /** Writes a whole number from 0 up to 2^31. */
  number(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.#byte((rest & 127) | 128);
      rest >>>= 7;
    }
    this.#byte(rest);
  }

  /** Writes bytes as they are. */
  raw(bytes: Uint8Array): void {
    for (const byte of bytes) this.#byte(byte);
  }

  /** What was written so far. */
  done(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }

  #byte(value: number): void {
    if (this.#length === this.#bytes.length) {
      const more = new Uint8Array(this.#length * 2);
      more.set(this.#bytes);
      this.#bytes = more;
    }
    this.#bytes[this.#length] = value;
    this.#length += 1;
  }
}

/** Reads what a ByteWriter wrote, from an offset on; beyond the end all numbers are 0. */
export class ByteReader {
  readonly bytes: Uint8Array;
  offset: number;

  constructor(bytes: Uint8Array, offset = 0) {
    this.bytes = bytes;
    this.offset = offset;
  }

  /** The next number. */
  number(): number {
    let value = 0;
    let shift = 0;
    for (;;) {
      const byte = this.bytes[this.offset] ?? 0;
      this.offset += 1;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
      shift += 7;
    }
  }

  /** The rest as UTF-8 text. */
  rest(): string {
    return new TextDecoder().decode(this.bytes.subarray(this.offset));
  }
}
