-- AlterTable
ALTER TABLE "Workshop" ADD COLUMN "votesDueAt" DATETIME;

-- CreateTable
CREATE TABLE "Lease" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "holder" TEXT NOT NULL,
    "until" DATETIME NOT NULL
);

-- CreateIndex
CREATE INDEX "JoinAttempt_since_idx" ON "JoinAttempt"("since");

-- CreateIndex
CREATE INDEX "Workshop_state_votesDeletedAt_votesDueAt_idx" ON "Workshop"("state", "votesDeletedAt", "votesDueAt");
