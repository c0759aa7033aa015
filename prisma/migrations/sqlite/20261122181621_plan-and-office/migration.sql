-- AlterTable
ALTER TABLE "Link" ADD COLUMN "heading" TEXT;

-- CreateTable
CREATE TABLE "Action" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "assessmentId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "recommendation" TEXT,
    "content" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "savedAt" DATETIME NOT NULL,
    "savedBy" TEXT,
    CONSTRAINT "Action_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Office" (
    "assessmentId" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT,
    "accent" TEXT,
    "logoType" TEXT,
    "logo" BLOB,
    CONSTRAINT "Office_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Action_assessmentId_idx" ON "Action"("assessmentId");
