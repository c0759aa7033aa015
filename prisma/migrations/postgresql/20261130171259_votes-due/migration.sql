-- AlterTable
ALTER TABLE "Workshop" ADD COLUMN     "votesDueAt" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "Lease" (
    "name" TEXT NOT NULL,
    "holder" TEXT NOT NULL,
    "until" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Lease_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE INDEX "JoinAttempt_since_idx" ON "JoinAttempt"("since");

-- CreateIndex
CREATE INDEX "Workshop_state_votesDeletedAt_votesDueAt_idx" ON "Workshop"("state", "votesDeletedAt", "votesDueAt");
