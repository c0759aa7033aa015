-- CreateTable
CREATE TABLE "CancelledDate" (
    "id" TEXT NOT NULL,
    "assessmentId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "day" TEXT NOT NULL,
    "cancelledAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "CancelledDate_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "CancelledDate_assessmentId_idx" ON "CancelledDate"("assessmentId");

-- AddForeignKey
ALTER TABLE "CancelledDate" ADD CONSTRAINT "CancelledDate_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;
