/** How long and how much the front process bears with; milliseconds. */
export type FrontLimits = {
  /** Until all headers of a request are there. */
  headersTimeout: number
  /** Until all of a request is there: pictures and files may be uploaded over a slow line. */
  requestTimeout: number
  /** Between two looks at which requests take too long. */
  connectionsCheckingInterval: number
  /** Longer than a load balancer keeps a connection, so that it is never the one to be surprised. */
  keepAliveTimeout: number
  /** Without a byte in either direction, while a request or its answer is on its way. */
  stallTimeout: number
  /** Until the Payload process begins to answer: a large site takes its time to publish. */
  answerTimeout: number
  /** Bytes of all headers of a request. */
  maxHeaderSize: number
  /** Headers of a request. */
  maxHeaders: number
  /** Connections at a time. */
  maxConnections: number
}

export const frontLimits: Readonly<FrontLimits> = {
  headersTimeout: 20_000,
  requestTimeout: 300_000,
  connectionsCheckingInterval: 5_000,
  keepAliveTimeout: 72_000,
  stallTimeout: 60_000,
  answerTimeout: 300_000,
  maxHeaderSize: 16 * 1024,
  maxHeaders: 200,
  maxConnections: 10_000,
}
