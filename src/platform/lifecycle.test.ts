import { request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { listen } from './lifecycle.ts'

test('before it is ready the service says so, and is alive', async () => {
  const door = await listen(0, '127.0.0.1')
  const page = await fetch(`http://127.0.0.1:${door.port}/fi`)
  expect([page.status, page.headers.get('retry-after')]).toEqual([503, '1'])
  expect((await fetch(`http://127.0.0.1:${door.port}/readyz`)).status).toBe(503)
  expect((await fetch(`http://127.0.0.1:${door.port}/healthz`)).status).toBe(200)
  await door.close(1)
})

test('closing lets running requests finish, and takes no new ones', async () => {
  const door = await listen(0, '127.0.0.1')
  const { promise: arrived, resolve } = Promise.withResolvers<void>()
  door.open(async () => {
    resolve()
    await wait(300)
    return new Response('finished')
  })
  const running = fetch(`http://127.0.0.1:${door.port}/`)
  await arrived
  const closing = door.close(10)
  await expect(fetch(`http://127.0.0.1:${door.port}/`)).rejects.toThrow()
  expect(await (await running).text()).toBe('finished')
  await closing
})

test('closing does not wait for connections that nobody uses', async () => {
  const door = await listen(0, '127.0.0.1')
  door.open(() => new Response('ok'))
  await (await fetch(`http://127.0.0.1:${door.port}/`)).text()
  const before = performance.now()
  await door.close(10)
  expect(performance.now() - before).toBeLessThan(2000)
})

test('closing does not wait for ever', async () => {
  const door = await listen(0, '127.0.0.1')
  const { promise: arrived, resolve } = Promise.withResolvers<void>()
  door.open(() => {
    resolve()
    return new Promise<Response>(() => undefined)
  })
  const hanging = new Promise<void>((settle) =>
    request({ port: door.port, host: '127.0.0.1' })
      .on('error', () => settle())
      .end(),
  )
  await arrived
  await door.close(0.2)
  await hanging
})

test('a port that is in use is told in a sentence', async () => {
  const door = await listen(0, '127.0.0.1')
  await expect(listen(door.port, '127.0.0.1')).rejects.toThrow(`Port ${door.port} is in use by another program`)
  await door.close(1)
})
