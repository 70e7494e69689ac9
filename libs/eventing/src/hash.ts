import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Hash } from './text';

/** SHA-256 of a text, its letters composed (NFC): two ways of typing “Ệ” are one text. */
export const hashOfText = (text: string): Hash =>
  createHash('sha256').update(text.normalize('NFC'), 'utf8').digest('hex');

/** SHA-256 of a value's canonical JSON (RFC 8785): the order of its keys does not matter. */
export const hashOf = (value: unknown): Hash => hashOfText(canonicalize(value) ?? '');
