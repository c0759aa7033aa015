-- AlterTable
ALTER TABLE "Link" ADD COLUMN     "heading" TEXT;

-- CreateTable
CREATE TABLE "Action" (
    "id" TEXT NOT NULL,
    "assessmentId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "recommendation" TEXT,
    "content" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "savedAt" TIMESTAMP(3) NOT NULL,
    "savedBy" TEXT,

    CONSTRAINT "Action_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Office" (
    "assessmentId" TEXT NOT NULL,
    "name" TEXT,
    "accent" TEXT,
    "logoType" TEXT,
    "logo" BYTEA,

    CONSTRAINT "Office_pkey" PRIMARY KEY ("assessmentId")
);

-- CreateIndex
CREATE INDEX "Action_assessmentId_idx" ON "Action"("assessmentId");

-- AddForeignKey
ALTER TABLE "Action" ADD CONSTRAINT "Action_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Office" ADD CONSTRAINT "Office_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;
