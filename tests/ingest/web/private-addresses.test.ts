import { refusedAddress } from '../../../ingest/web/refused-address.ts';
import { describe, expect, it } from 'vitest';
import { findHost } from '../../../ingest/web/find-host.ts';
import { isPublicIp } from '../../../ingest/web/public-ip.ts';
import { sentOn } from '../../../ingest/web/redirected.ts';
import { sendOn, serve, testWeb, text } from './local-server.ts';

const refused = { type: 'failed', code: 'private', again: false };

describe('an IP address', () => {
  it.each([
    '93.184.216.34',
    '1.1.1.1',
    '172.32.0.1',
    '100.128.0.1',
    '2606:2800:220:1::1',
    '64:ff9b::101:101',
  ])('%s lies on the internet', (ip) => expect(isPublicIp(ip)).toBe(true));

  it.each([
    '127.0.0.1',
    '127.255.255.254',
    '0.0.0.0',
    '0.1.2.3',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '192.0.0.8',
    '192.0.2.1',
    '198.18.0.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::127.0.0.1',
    '::ffff:127.0.0.1',
    '::ffff:93.184.216.34',
    '64:ff9b::7f00:1',
    '64:ff9b::a9fe:a9fe',
    '64:ff9b:1::1',
    '2002:7f00:1::',
    '2001::1',
    '2001:db8::1',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'fc00::1',
    'fd12:3456::1',
    'ff02::1',
    '100::1',
    '4000::1',
    'localhost',
    '',
  ])('%s does not', (ip) => expect(isPublicIp(ip)).toBe(false));
});

describe('an address of this machine or its network is not asked', () => {
  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://127.0.0.1./',
    'http://１２７。0。0。1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://0/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[fd00::1]/',
    'https://192.168.0.1/',
  ])('%s', async (address) => {
    expect(await testWeb({ allowPrivate: false }).get(address)).toMatchObject(refused);
  });

  it.each([[['127.0.0.1']], [['93.184.216.34', '10.0.0.1']], [['::1']], [['::ffff:10.0.0.1']]])(
    'by a name that leads to %j',
    async (ips) => {
      const web = testWeb({ allowPrivate: false, resolve: () => Promise.resolve(ips) });
      expect(await web.get('http://paper.example/')).toMatchObject(refused);
    },
  );

  it.each(['http://paper.example:22/', 'http://paper.example:8080/', 'https://paper.example:6379/'])(
    'nor another port than those of http and https: %s',
    async (address) => {
      const web = testWeb({ allowPrivate: false, resolve: () => Promise.resolve(['93.184.216.34']) });
      expect(await web.get(address)).toMatchObject(refused);
    },
  );

  it('nor does its robots.txt hear of it', async () => {
    const { origin, asked } = await serve({ '/robots.txt': text(''), '/': text('secret') });
    expect(await testWeb({ allowPrivate: false }).get(origin)).toMatchObject(refused);
    const port = new URL(origin).port;
    expect(
      await testWeb({ allowPrivate: false, resolve: () => Promise.resolve(['127.0.0.1']) }).get(
        `http://a.example:${port}/`,
      ),
    ).toMatchObject(refused);
    expect(asked).toEqual([]);
  });
});

describe('a name', () => {
  it('is looked up once a question, and nothing but what was checked is connected to', async () => {
    const { origin } = await serve({ '/': text('open') });
    const { port } = new URL(origin);
    let asked = 0;
    // The second look would lead elsewhere, as a name that is bound anew does.
    const resolve = () => Promise.resolve([asked++ < 2 ? '127.0.0.1' : '192.0.2.1']);
    const answer = await testWeb({ resolve }).get(`http://rebound.example:${port}/`);
    expect(answer).toMatchObject({ type: 'content' });
    // Once for robots.txt, once for the page.
    expect(asked).toBe(2);
  });

  it('that leads inside on the second question is refused then', async () => {
    let asked = 0;
    const resolve = () => Promise.resolve([asked++ === 0 ? '203.0.113.7' : '127.0.0.1']);
    const answer = await testWeb({ allowPrivate: false, resolve }).get('http://rebound.example/');
    expect(answer).toMatchObject(refused);
  });

  it('that nobody knows is told', async () => {
    const answer = await testWeb().get('http://nowhere.example/');
    expect(answer).toMatchObject({
      type: 'failed',
      code: 'no-host',
      what: 'there is no host "nowhere.example" (ENOTFOUND)',
    });
  });

  it('whose resolver never answers is left', async () => {
    const web = testWeb({ resolve: () => new Promise(() => undefined), limits: { connect: 30 } });
    expect(await web.get('http://slow.example/')).toMatchObject({ type: 'failed', code: 'no-host' });
  });
});

describe('a redirect', () => {
  it.each(['http://127.0.0.1/', 'http://10.0.0.1/', 'http://[::1]/', '//169.254.169.254/', 'http://:8080/'])(
    'to %s is checked like any address',
    async (location) => {
      const reply = {
        type: 'reply',
        status: 302,
        headers: { location },
        bytes: new Uint8Array(),
        cut: false,
      } as const;
      const next = sentOn(reply, new URL('http://paper.example/a'), false);
      if (!(next instanceof URL)) expect(next?.type).toBe('failed');
      else expect(await findHost(next, false, () => Promise.resolve([]))).toMatchObject(refused);
    },
  );

  it.each([
    'file:///etc/passwd',
    'ftp://paper.example/',
    'javascript:alert(1)',
    'data:text/plain,a',
    'gopher://a/',
  ])('to %s is not followed', async (location) => {
    const { origin, asked } = await serve({ '/': sendOn(location) });
    expect(await testWeb().get(origin)).toMatchObject({ type: 'failed', code: 'bad-address' });
    expect(asked).toEqual(['/']);
  });

  it('with a password in it is not followed', async () => {
    const { origin, asked } = await serve({ '/': sendOn('http://user:pass@127.0.0.1/') });
    expect(await testWeb().get(origin)).toMatchObject({ type: 'failed', code: 'bad-address' });
    expect(asked).toEqual(['/']);
  });
});

describe('an address that says itself that it is never asked', () => {
  it.each([
    'http://127.0.0.1/feed',
    'http://127.0.0.1:9/feed',
    'http://2130706433/',
    'http://0x7f.1/',
    'https://10.1.2.3/feed',
    'http://192.168.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://localhost/feed',
    'http://news.LOCALHOST/feed',
    'https://paper.example:8443/feed',
    'http://user:secret@paper.example/',
  ])('%s', (address) => {
    expect(refusedAddress(address, false)?.what).toMatch(/./);
  });

  it.each([
    'https://paper.example/feed',
    'http://8.8.8.8/',
    'https://localhost.example/',
    'http://[2606:4700::1]/',
  ])('is not %s', (address) => {
    expect(refusedAddress(address, false)).toBeUndefined();
  });

  it('may be asked by who says so', () => {
    expect(refusedAddress('http://127.0.0.1:9/feed', false)?.todo).toMatch(/--allow-private/);
    expect(refusedAddress('http://127.0.0.1:9/feed', true)).toBeUndefined();
  });
});
