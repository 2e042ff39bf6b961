import { registerTelemetry } from './telemetry.ts'

/** Next calls this once in each process, before it answers anything. */
export const register = async (): Promise<void> => {
  if (process.env.NEXT_RUNTIME === 'nodejs') await registerTelemetry()
}
