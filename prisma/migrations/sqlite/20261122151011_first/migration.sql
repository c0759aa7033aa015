-- CreateTable
CREATE TABLE "Assessment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "city" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "instrumentVersion" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Answer" (
    "assessmentId" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "content" TEXT,
    "savedAt" DATETIME NOT NULL,
    "savedBy" TEXT,

    PRIMARY KEY ("assessmentId", "question"),
    CONSTRAINT "Answer_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Target" (
    "assessmentId" TEXT NOT NULL,
    "dimension" TEXT NOT NULL,
    "band" TEXT NOT NULL,

    PRIMARY KEY ("assessmentId", "dimension"),
    CONSTRAINT "Target_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Link" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "assessmentId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "label" TEXT,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME,
    "revokedAt" DATETIME,
    CONSTRAINT "Link_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Snapshot" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "assessmentId" TEXT NOT NULL,
    "takenAt" DATETIME NOT NULL,
    "answeredBy" TEXT,
    "instrumentVersion" INTEGER NOT NULL,
    "figuresEdition" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    CONSTRAINT "Snapshot_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "HeldInput" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "assessmentId" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "heldAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    CONSTRAINT "HeldInput_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment" ("id") ON DELETE CASCADE ON UPDATE CASCADE
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
