import { type DataFolder, prepareDataFolder } from './data-folder.ts'
import { holdFolder } from './holder.ts'

/** A data folder that this process has to itself until it lets go. */
export type HeldFolder = DataFolder & { release(): void }

/** Finds or makes the data folder and takes it for this process; throws an `Explained` that names the holder when another has it. */
export async function holdDataFolder(wished: string): Promise<HeldFolder> {
  const found = prepareDataFolder(wished)
  const hold = await holdFolder(found.folder)
  let held = true
  return {
    ...found,
    release() {
      if (held) hold.release()
      held = false
    },
  }
}
