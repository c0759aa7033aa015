import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { participantScript } from './participant-script-text';

/** What the page may cost a telephone: as much as it did when its script was packed by hand. */
const most = { bytes: 4_387, compressed: 1_748 };

describe('the script of the participants’ page', () => {
  it('is no larger than it may be', () => {
    expect(Buffer.byteLength(participantScript())).toBeLessThanOrEqual(most.bytes);
    expect(gzipSync(participantScript()).byteLength).toBeLessThanOrEqual(most.compressed);
  });

  it('can stand in a page', () => {
    expect(participantScript()).not.toMatch(/<\/script|<!--/i);
  });
});
