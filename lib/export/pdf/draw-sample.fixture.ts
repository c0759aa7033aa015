/** Draws the sample in a process of its own, and says what came of it. */
import { createHash } from 'node:crypto';
import { drawPdf } from './draw-pdf';
import { sampleDocument, sampleOffice } from './sample-document.fixture';

const pdf = await drawPdf(sampleDocument, sampleOffice);
process.stdout.write(createHash('sha256').update(pdf).digest('hex'));
