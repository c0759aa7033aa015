-- The words of docs/words.md: nothing but names changes.
ALTER TABLE "Target" RENAME COLUMN "dimension" TO "area";
ALTER TABLE "Target" RENAME COLUMN "band" TO "stage";

ALTER TABLE "Link" RENAME COLUMN "heading" TO "area";
UPDATE "Link" SET "role" = 'area' WHERE "role" = 'heading';

ALTER TABLE "Snapshot" RENAME COLUMN "figuresEdition" TO "figuresVersion";

ALTER TABLE "HeldInput" RENAME TO "UnsavedInput";
ALTER TABLE "UnsavedInput" RENAME COLUMN "heldAt" TO "typedAt";
DROP INDEX "HeldInput_assessmentId_idx";
DROP INDEX "HeldInput_expiresAt_idx";
CREATE INDEX "UnsavedInput_assessmentId_idx" ON "UnsavedInput"("assessmentId");
CREATE INDEX "UnsavedInput_expiresAt_idx" ON "UnsavedInput"("expiresAt");

ALTER TABLE "KeptLink" RENAME TO "BrowserLink";
DROP INDEX "KeptLink_assessmentId_idx";
DROP INDEX "KeptLink_keptAt_idx";
CREATE INDEX "BrowserLink_assessmentId_idx" ON "BrowserLink"("assessmentId");
CREATE INDEX "BrowserLink_keptAt_idx" ON "BrowserLink"("keptAt");
