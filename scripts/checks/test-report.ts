import { z } from 'zod'

const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number().default(0),
  numTodoTests: z.number().default(0),
  testResults: z.array(
    z.object({ name: z.string(), status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
})

/** How many tests passed, failed and were left out. A file that failed before its first test counts as one failure. */
export type Counts = { readonly passed: number; readonly failed: number; readonly leftOut: number }

/**
 * Counts a report of the test runner (its JSON, or undefined when it wrote none). A runner that ended badly is at least
 * one failure whatever its report says, and so is one that ran no test.
 */
export function countTests(json: unknown, endedWell: boolean): Counts {
  const report = Report.safeParse(json)
  if (!report.success) return { passed: 0, failed: 1, leftOut: 0 }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = report.data
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length
  const failed = numFailedTests + brokenFiles
  const atLeast = endedWell && numPassedTests > 0 ? 0 : 1
  return { passed: numPassedTests, failed: Math.max(failed, atLeast), leftOut: numPendingTests + numTodoTests }
}
