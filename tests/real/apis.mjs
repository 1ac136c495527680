// Starts APIs that one of these libraries guards, each on a free loopback port, prints {"ports": [...]} when they serve,
// and ends when its standard input does, so that it cannot outlive the test that started it. The first argument is the
// name below, the second JSON with a list of what each API expects: `issuer`, `jwksUri`, `audience` and `jwk`,
// `site` where another address than `issuer` says where the keys are, and `more` options under the names that they have
// in the library. They are set up as their own documentation shows it, and answer a token that passes with 200.
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

// It fetches by https only, unless told how to, and answers otherwise for ten seconds after a key that it did not find,
// unless told not to wait.
async function jwksCacheOfAws(jwksUri) {
  const { SimpleFetcher } = await import('aws-jwt-verify/https');
  const { SimpleJwksCache } = await import('aws-jwt-verify/jwk');
  const fetcher = jwksUri.startsWith('https:')
    ? new SimpleFetcher({ defaultRequestOptions: { responseTimeout: timeoutDuration } })
    : { fetch: async () => (await fetch(jwksUri)).arrayBuffer() };
  const nothing = () => {};
  const penaltyBox = {
    wait: async () => {}, release: nothing, registerFailedAttempt: nothing, registerSuccessfulAttempt: nothing,
  };
  return new SimpleJwksCache({ fetcher, penaltyBox });
}

async function expressJwt({ issuer, jwksUri, audience, more }, env, refuse) {
  const { expressjwt } = await import('express-jwt');
  const { default: jwks } = await import('jwks-rsa');
  const secret = jwks.expressJwtSecret({ jwksUri });
  return guarded([expressjwt({ secret, audience, issuer, algorithms: RS256, ...more })], env, refuse);
}

const servers = {
  async 'express-oauth2-jwt-bearer'({ issuer, audience, site = issuer, more }) {
    const { auth, requiredScopes } = await import('express-oauth2-jwt-bearer');
    const guard = auth({ issuerBaseURL: site, audience, timeoutDuration, ...more });
    return guarded([guard, requiredScopes(scope)], 'production');
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
  async 'passport-jwt'({ issuer, jwksUri, audience, more }) {
    const passport = new (await import('passport')).default.Passport();
    const { ExtractJwt, Strategy } = (await import('passport-jwt')).default;
    const { default: jwks } = await import('jwks-rsa');
    passport.use(new Strategy({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      secretOrKeyProvider: jwks.passportJwtSecret({ jwksUri }),
      audience,
      issuer,
      algorithms: RS256,
      jsonWebTokenOptions: more,
    }, (claims, done) => done(null, claims)));
    return guarded([passport.authenticate('jwt', { session: false })], 'production');
  },
  async 'aws-jwt-verify'({ issuer, jwksUri, audience, more }) {
    const { JwtVerifier } = await import('aws-jwt-verify');
    const jwksCache = await jwksCacheOfAws(jwksUri);
    const verifier = JwtVerifier.create({ issuer, audience, jwksUri, scope, ...more }, { jwksCache });
    return bare((token) => verifier.verify(token));
  },
  async 'aws-jwt-verify-cognito'({ issuer, jwksUri }) {
    const { CognitoJwtVerifier } = await import('aws-jwt-verify');
    const jwksCache = await jwksCacheOfAws(jwksUri);
    const userPoolId = issuer.split('/').at(-1);
    const options = { userPoolId, clientId: 'orders-cli', tokenUse: 'access', scope };
    const verifier = CognitoJwtVerifier.create(options, { jwksCache });
    return bare((token) => verifier.verify(token));
  },
  async 'fastify-jwt'({ issuer, jwksUri, audience }) {
    const { default: fastify } = await import('fastify');
    const { default: plugin } = await import('@fastify/jwt');
    const { default: buildGetJwks } = await import('get-jwks');
    const { origin, pathname } = new URL(jwksUri);
    const keys = buildGetJwks({ jwksPath: pathname, timeout: timeoutDuration });
    const app = fastify();
    await app.register(plugin, {
      decode: { complete: true },
      secret: (_, { header: { kid, alg } }) => keys.getPublicKey({ kid, alg, domain: origin }),
      verify: { allowedAud: audience, allowedIss: issuer },
    });
    app.get('/orders', { onRequest: (request) => request.jwtVerify() }, async () => ({ orders: [] }));
    await app.ready();
    return app.server;
  },
  async 'hapi-jwt'({ issuer, jwksUri, audience, more }) {
    const { default: Hapi } = await import('@hapi/hapi');
    const { default: Jwt } = await import('@hapi/jwt');
    const server = Hapi.server();
    await server.register(Jwt);
    const scopes = ({ scope: text }) => (typeof text === 'string' ? text.split(' ') : []);
    server.auth.strategy('api', 'jwt', {
      keys: { uri: jwksUri },
      verify: { aud: audience, iss: issuer, sub: false, nbf: true, exp: true, maxAgeSec: 0, timeSkewSec: 15, ...more },
      validate: ({ decoded }) => ({ isValid: true, credentials: { scope: scopes(decoded.payload) } }),
    });
    const auth = { strategy: 'api', access: { scope: [scope] } };
    server.route({ method: 'GET', path: '/orders', options: { auth }, handler: () => ({ orders: [] }) });
    await server.initialize();
    return server.listener;
  },
  async 'hono-jwk'({ issuer, jwksUri, audience, more }) {
    const { Hono } = await import('hono');
    const { jwk } = await import('hono/jwk');
    const { getRequestListener } = await import('@hono/node-server');
    const app = new Hono();
    app.use('/*', jwk({ jwks_uri: jwksUri, alg: RS256, verification: { iss: issuer, aud: audience }, ...more }));
    app.get('/orders', (context) => context.json({ orders: [] }));
    return createServer(getRequestListener(app.fetch));
  },
  async 'koa-jwt'({ issuer, jwksUri, audience, more }) {
    const { default: Koa } = await import('koa');
    const { default: guard } = await import('koa-jwt');
    const { default: jwks } = await import('jwks-rsa');
    const app = new Koa();
    app.silent = true;
    app.use(guard({ secret: jwks.koaJwtSecret({ jwksUri }), audience, issuer, algorithms: RS256, ...more }));
    app.use((context) => { context.body = { orders: [] }; });
    return createServer(app.callback());
  },
  async 'okta-jwt-verifier'({ issuer, jwksUri, audience }) {
    const { default: OktaJwtVerifier } = await import('@okta/jwt-verifier');
    const testing = { disableHttpsCheck: true };
    const verifier = new OktaJwtVerifier({ issuer, jwksUri, jwksRequestsPerMinute: 100000, testing });
    return bare((token) => verifier.verifyAccessToken(token, audience));
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
  async jose({ issuer, jwksUri, audience, more }) {
    const { createRemoteJWKSet, jwtVerify } = await import('jose');
    const keys = createRemoteJWKSet(new URL(jwksUri), { timeoutDuration });
    return bare((token) => jwtVerify(token, keys, { issuer, audience, ...more }));
  },
  async jsonwebtoken({ issuer, audience, jwk, more }) {
    const { default: jwt } = await import('jsonwebtoken');
    const key = createPublicKey({ key: jwk, format: 'jwk' });
    return bare((token) => jwt.verify(token, key, { issuer, audience, algorithms: RS256, ...more }));
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
