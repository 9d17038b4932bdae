/** `npm run bench`: every claim about speed and size, measured now, as one table. */
import { columns } from '../src/cli/columns.ts';
import { startTestServer } from '../test/support/test-server.ts';
import { deliveryFigures } from './delivery.ts';
import { idleFigures } from './idle.ts';

/** What was measured, the figure with its unit, and what it is held against. */
export type Figure = readonly [what: string, figure: string, comparison: string];

const { server, stop } = await startTestServer();
try {
  const figures = [...(await deliveryFigures(server)), ...(await idleFigures(server))];
  console.log(columns([['measured', 'figure', 'against'], ...figures]).join('\n'));
} finally {
  await stop();
}
