-- CreateTable
CREATE TABLE "Assessment" (
    "id" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "instrumentVersion" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Answer" (
    "assessmentId" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "content" TEXT,
    "savedAt" TIMESTAMP(3) NOT NULL,
    "savedBy" TEXT,

    CONSTRAINT "Answer_pkey" PRIMARY KEY ("assessmentId","question")
);

-- CreateTable
CREATE TABLE "Target" (
    "assessmentId" TEXT NOT NULL,
    "dimension" TEXT NOT NULL,
    "band" TEXT NOT NULL,

    CONSTRAINT "Target_pkey" PRIMARY KEY ("assessmentId","dimension")
);

-- CreateTable
CREATE TABLE "Link" (
    "id" TEXT NOT NULL,
    "assessmentId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "label" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3),
    "revokedAt" TIMESTAMP(3),

    CONSTRAINT "Link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Snapshot" (
    "id" TEXT NOT NULL,
    "assessmentId" TEXT NOT NULL,
    "takenAt" TIMESTAMP(3) NOT NULL,
    "answeredBy" TEXT,
    "instrumentVersion" INTEGER NOT NULL,
    "figuresEdition" TEXT NOT NULL,
    "content" TEXT NOT NULL,

    CONSTRAINT "Snapshot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HeldInput" (
    "id" TEXT NOT NULL,
    "assessmentId" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "heldAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "HeldInput_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Link_tokenHash_key" ON "Link"("tokenHash");

-- CreateIndex
CREATE INDEX "Link_assessmentId_idx" ON "Link"("assessmentId");

-- CreateIndex
CREATE INDEX "Snapshot_assessmentId_idx" ON "Snapshot"("assessmentId");

-- CreateIndex
CREATE INDEX "HeldInput_assessmentId_idx" ON "HeldInput"("assessmentId");

-- CreateIndex
CREATE INDEX "HeldInput_expiresAt_idx" ON "HeldInput"("expiresAt");

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Target" ADD CONSTRAINT "Target_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Link" ADD CONSTRAINT "Link_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Snapshot" ADD CONSTRAINT "Snapshot_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HeldInput" ADD CONSTRAINT "HeldInput_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;
