// A thread of its own for HiGHS: it rarely turns in a circle that none of its limits ends (ERGO-Code/HiGHS#2226), and a
// thread can be ended from outside.
import { parentPort } from 'node:worker_threads';
import loadHighs from 'highs';

const highs = await loadHighs();

parentPort.on('message', ({ text, options, variables }) => {
  const { Status: status, Columns: columns } = highs.solve(text, options);
  const values = Array.from({ length: variables }, (_, at) => columns[`x${at}`]?.Primal ?? Number.NaN);
  parentPort.postMessage({ status, values });
});
