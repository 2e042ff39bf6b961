/** A real nginx on a folder of an export, with everything that it writes in a folder of its own. */
import { spawn } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '../../src/server/free-port.ts'
import { descendants } from '../integration/server-process.ts'

const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin']

const isProgram = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Where nginx is, if it is anywhere. */
export const findNginx = (): string | undefined =>
  folders
    .filter(Boolean)
    .map((folder) => path.join(folder, 'nginx'))
    .find(isProgram)

export type Nginx = {
  port: number
  /** Of the one worker, which does the work. */
  pid: number
  errors: () => Promise<string>
  stop: () => Promise<void>
}

const configuration = ({ folder, own, port }: { folder: string; own: string; port: number }): string => `
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
daemon off;
pid ${own}/nginx.pid;
error_log ${own}/error.log warn;
events { worker_connections 256; }
http {
    access_log off;
    keepalive_requests 1000000;
    client_body_temp_path ${own}/body;
    proxy_temp_path ${own}/proxy;
    fastcgi_temp_path ${own}/fastcgi;
    uwsgi_temp_path ${own}/uwsgi;
    scgi_temp_path ${own}/scgi;
    include ${folder}/nginx/maps.conf;
    server {
        listen 127.0.0.1:${port};
        include ${folder}/nginx/locations.conf;
    }
}
`

const answers = async (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/api/privacy/`).then(
    () => true,
    () => false,
  )

/** @param folder of an export */
export const startNginx = async (program: string, folder: string): Promise<Nginx> => {
  const own = await mkdtemp(path.join(tmpdir(), 'privacy-nginx-'))
  const port = await freePort()
  await mkdir(path.join(own, 'logs'))
  await writeFile(path.join(own, 'nginx.conf'), configuration({ folder, own, port }))
  const child = spawn(program, ['-p', own, '-c', path.join(own, 'nginx.conf'), '-e', path.join(own, 'error.log')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += String(chunk)
  })
  let ended = false
  const exited = new Promise<void>((resolve) => {
    child.once('close', () => {
      ended = true
      resolve()
    })
  })
  const errors = async () => said + (await readFile(path.join(own, 'error.log'), 'utf8').catch(() => ''))
  const stop = async () => {
    child.kill('SIGTERM')
    await exited
    await rm(own, { recursive: true, force: true })
  }
  while (!(await answers(port))) {
    if (!ended) continue
    const reason = await errors()
    await stop()
    throw new Error(`nginx did not start:\n${reason}`)
  }
  const [worker] = descendants(child.pid ?? 0)
  return { port, pid: worker?.pid ?? child.pid ?? 0, errors, stop }
}
