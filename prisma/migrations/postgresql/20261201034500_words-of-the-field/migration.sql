-- The words of docs/words.md: nothing but names changes.
ALTER TABLE "Target" RENAME COLUMN "dimension" TO "area";
ALTER TABLE "Target" RENAME COLUMN "band" TO "stage";

ALTER TABLE "Link" RENAME COLUMN "heading" TO "area";
UPDATE "Link" SET "role" = 'area' WHERE "role" = 'heading';

ALTER TABLE "Snapshot" RENAME COLUMN "figuresEdition" TO "figuresVersion";

ALTER TABLE "HeldInput" RENAME TO "UnsavedInput";
ALTER TABLE "UnsavedInput" RENAME COLUMN "heldAt" TO "typedAt";
ALTER TABLE "UnsavedInput" RENAME CONSTRAINT "HeldInput_pkey" TO "UnsavedInput_pkey";
ALTER TABLE "UnsavedInput" RENAME CONSTRAINT "HeldInput_assessmentId_fkey" TO "UnsavedInput_assessmentId_fkey";
ALTER INDEX "HeldInput_assessmentId_idx" RENAME TO "UnsavedInput_assessmentId_idx";
ALTER INDEX "HeldInput_expiresAt_idx" RENAME TO "UnsavedInput_expiresAt_idx";

ALTER TABLE "KeptLink" RENAME TO "BrowserLink";
ALTER TABLE "BrowserLink" RENAME CONSTRAINT "KeptLink_pkey" TO "BrowserLink_pkey";
ALTER TABLE "BrowserLink" RENAME CONSTRAINT "KeptLink_assessmentId_fkey" TO "BrowserLink_assessmentId_fkey";
ALTER INDEX "KeptLink_assessmentId_idx" RENAME TO "BrowserLink_assessmentId_idx";
ALTER INDEX "KeptLink_keptAt_idx" RENAME TO "BrowserLink_keptAt_idx";
