-- AlterTable
ALTER TABLE "Link" ADD COLUMN     "madeBy" TEXT;

-- CreateTable
CREATE TABLE "KeptLink" (
    "browser" TEXT NOT NULL,
    "assessmentId" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "keptAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "KeptLink_pkey" PRIMARY KEY ("browser","assessmentId")
);

-- CreateIndex
CREATE INDEX "KeptLink_assessmentId_idx" ON "KeptLink"("assessmentId");

-- CreateIndex
CREATE INDEX "KeptLink_keptAt_idx" ON "KeptLink"("keptAt");

-- AddForeignKey
ALTER TABLE "KeptLink" ADD CONSTRAINT "KeptLink_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;
