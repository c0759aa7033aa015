-- CreateTable
CREATE TABLE "CancelledDate" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "assessmentId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "day" TEXT NOT NULL,
    "cancelledAt" DATETIME NOT NULL,
    CONSTRAINT "CancelledDate_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "CancelledDate_assessmentId_idx" ON "CancelledDate"("assessmentId");
