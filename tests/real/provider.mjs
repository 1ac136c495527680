// Starts oidc-provider on a free loopback port, prints {"issuer": ...} when it serves, and ends when its standard
// input does, so that it cannot outlive the test that started it. The clients come as JSON in the first argument. A
// folder in the second, with server.pem and ca.pem, makes it serve TLS and ask for certificates of that authority.
import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { join } from 'node:path';

import Provider from 'oidc-provider';

const clients = JSON.parse(process.argv[2]);
const folder = process.argv[3];
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

function tls() {
  const own = readFileSync(join(folder, 'server.pem'));
  const ca = readFileSync(join(folder, 'ca.pem'));
  return { cert: own, key: own, ca, requestCert: true, rejectUnauthorized: false };
}

const server = folder ? createTlsServer(tls()) : createServer();
server.listen(0, '127.0.0.1', () => {
  const issuer = `${folder ? 'https' : 'http'}://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: clients.map((client) => ({
      ...client,
      grant_types: ['client_credentials'],
      redirect_uris: [],
      response_types: [],
    })),
    clientAuthMethods: [
      'client_secret_basic', 'client_secret_post', 'client_secret_jwt', 'private_key_jwt', 'none',
      ...(folder ? ['tls_client_auth'] : []),
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), alg: 'RS256', kid: 'signing', use: 'sig' }] },
    scopes: ['read', 'write'],
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      introspection: { enabled: true },
      revocation: { enabled: true },
      mTLS: {
        enabled: Boolean(folder),
        tlsClientAuth: true,
        getCertificate: (ctx) => ctx.socket.getPeerX509Certificate?.()?.toString(),
        certificateAuthorized: (ctx) => ctx.socket.authorized,
        certificateSubjectMatches: (ctx, property, expected) => property === 'tls_client_auth_san_dns'
          && ctx.socket.getPeerX509Certificate().subjectAltName === `DNS:${expected}`,
      },
      // RFC 8707: a token for a resource is a JWT with that resource as its audience; any other token is opaque.
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: (_, resource) => ({
          accessTokenFormat: 'jwt',
          audience: resource,
          jwt: { sign: { alg: 'RS256' } },
          scope: 'read write',
        }),
      },
    },
  });
  server.on('request', provider.callback());
  process.stdout.write(`${JSON.stringify({ issuer })}\n`);
});

process.stdin.on('end', () => process.exit(0)).resume();
