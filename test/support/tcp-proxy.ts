/** The line between a client and a server on loopback, which a test can cut and slow down. */
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface TcpProxy {
  readonly port: number;
  /** Where new connections go. */
  targetPort: number;
  /** Drops what is open and refuses what comes, until `mend`. */
  readonly cut: () => void;
  readonly mend: () => void;
  readonly openCount: () => number;
  /** Connections that were asked for since the start. */
  readonly askedCount: () => number;
  readonly close: () => void;
}

export async function startTcpProxy(targetPort: number): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  let isCut = false;
  let askedCount = 0;
  const server = createServer((client) => {
    askedCount += 1;
    if (isCut) {
      client.destroy();
      return;
    }
    const upstream = connect(proxy.targetPort, '127.0.0.1');
    sockets.add(client);
    const end = (): void => {
      sockets.delete(client);
      client.destroy();
      upstream.destroy();
    };
    for (const socket of [client, upstream]) socket.on('error', end).on('close', end);
    client.pipe(upstream).pipe(client);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const drop = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const proxy: TcpProxy = {
    port: (server.address() as AddressInfo).port,
    targetPort,
    cut: () => {
      isCut = true;
      drop();
    },
    mend: () => {
      isCut = false;
    },
    openCount: () => sockets.size,
    askedCount: () => askedCount,
    close: () => {
      drop();
      server.close();
    },
  };
  return proxy;
}
