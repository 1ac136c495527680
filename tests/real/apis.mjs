// Starts APIs that one of these libraries guards, each on a free loopback port, prints {"ports": [...]} when they serve,
// and ends when its standard input does, so that it cannot outlive the test that started it. The first argument is the
// name below, the second JSON with a list of what each API expects: `issuer`, `jwksUri` (https for the library that takes
// no other), `audience` and `jwk`. They are set up as their own documentation shows it, and answer a token that passes
// with 200.
import { createPublicKey } from 'node:crypto';
import { createServer } from 'node:http';

const scope = 'orders/read';
// A busy machine keeps a library waiting for its keys for longer than those wait by default.
const timeoutDuration = 30000;
const RS256 = ['RS256'];

async function guarded(guards, env, refuse) {
  const { default: express } = await import('express');
  const app = express().set('env', env);
  app.get('/orders', ...guards, (_, response) => response.json({ orders: [] }));
  if (refuse) app.use((error, request, response, next) => refuse(error, response));
  return createServer(app);
}

// A server that has nothing but the verifier: what the library throws is the answer.
function bare(verify) {
  return createServer(async (request, response) => {
    const token = (request.headers.authorization ?? '').replace(/^Bearer */, '');
    try {
      await verify(token);
      response.end('{}');
    } catch (error) {
      response.writeHead(401, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify({ error: error.code ?? error.name, message: error.message }));
    }
  });
}

async function expressJwt({ issuer, jwksUri, audience }, env, refuse) {
  const { expressjwt } = await import('express-jwt');
  const { default: jwks } = await import('jwks-rsa');
  const secret = jwks.expressJwtSecret({ jwksUri });
  return guarded([expressjwt({ secret, audience, issuer, algorithms: RS256 })], env, refuse);
}

const servers = {
  async 'express-oauth2-jwt-bearer'({ issuer, audience }) {
    const { auth, requiredScopes } = await import('express-oauth2-jwt-bearer');
    return guarded([auth({ issuerBaseURL: issuer, audience, timeoutDuration }), requiredScopes(scope)], 'production');
  },
  async 'express-oauth2-jwt-bearer-strict'({ issuer, jwksUri, audience }) {
    const { auth, requiredScopes } = await import('express-oauth2-jwt-bearer');
    const guard = auth({ issuer, jwksUri, audience, tokenSigningAlg: 'RS256', strict: true, timeoutDuration });
    return guarded([guard, requiredScopes(scope)], 'production', (error, response) => {
      response.status(error.status ?? 500).set(error.headers ?? {});
      response.json({ code: error.code, message: error.message });
    });
  },
  'express-jwt-dev': (expected) => expressJwt(expected, 'development'),
  'express-jwt-prod': (expected) => expressJwt(expected, 'production'),
  'express-jwt-json': (expected) => expressJwt(expected, 'production', (error, response) => {
    const { name, code, message } = error;
    response.status(error.status ?? 500).json({ name, code, message });
  }),
  async 'passport-jwt'({ issuer, jwksUri, audience }) {
    const passport = new (await import('passport')).default.Passport();
    const { ExtractJwt, Strategy } = (await import('passport-jwt')).default;
    const { default: jwks } = await import('jwks-rsa');
    passport.use(new Strategy({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      secretOrKeyProvider: jwks.passportJwtSecret({ jwksUri }),
      audience,
      issuer,
      algorithms: RS256,
    }, (claims, done) => done(null, claims)));
    return guarded([passport.authenticate('jwt', { session: false })], 'production');
  },
  async 'aws-jwt-verify'({ issuer, jwksUri, audience }) {
    const { JwtVerifier } = await import('aws-jwt-verify');
    const { SimpleFetcher } = await import('aws-jwt-verify/https');
    const { SimpleJwksCache } = await import('aws-jwt-verify/jwk');
    const fetcher = new SimpleFetcher({ defaultRequestOptions: { responseTimeout: timeoutDuration } });
    const jwksCache = new SimpleJwksCache({ fetcher });
    const verifier = JwtVerifier.create({ issuer, audience, jwksUri, scope }, { jwksCache });
    return bare((token) => verifier.verify(token));
  },
  async 'fastify-jwt-jwks'({ issuer, jwksUri, audience }) {
    const { default: fastify } = await import('fastify');
    const { default: plugin } = await import('fastify-jwt-jwks');
    const app = fastify();
    await app.register(plugin, { jwksUrl: jwksUri, audience, issuer });
    app.get('/orders', { preValidation: app.authenticate }, async () => ({ orders: [] }));
    await app.ready();
    return app.server;
  },
  async jose({ issuer, jwksUri, audience }) {
    const { createRemoteJWKSet, jwtVerify } = await import('jose');
    const keys = createRemoteJWKSet(new URL(jwksUri), { timeoutDuration });
    return bare((token) => jwtVerify(token, keys, { issuer, audience }));
  },
  async jsonwebtoken({ issuer, audience, jwk }) {
    const { default: jwt } = await import('jsonwebtoken');
    const key = createPublicKey({ key: jwk, format: 'jwk' });
    return bare((token) => jwt.verify(token, key, { issuer, audience, algorithms: RS256 }));
  },
};

async function port(expected) {
  const server = await servers[process.argv[2]](expected);
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server.address().port));
  });
}

try {
  const ports = await Promise.all(JSON.parse(process.argv[3]).map(port));
  process.stdout.write(`${JSON.stringify({ ports })}\n`);
} catch (error) {
  process.stdout.write(error.stack); // to the test: what Express logs is not read
  process.exit(1);
}
process.stdin.on('end', () => process.exit(0)).resume();
