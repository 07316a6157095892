-- AlterTable
ALTER TABLE "placement" ADD COLUMN     "as_of" DATE,
ADD COLUMN     "catalogue_id" TEXT,
ADD COLUMN     "erased_people" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "parameters" TEXT;

-- CreateTable
CREATE TABLE "placement_people" (
    "placement" TEXT NOT NULL,
    "part" INTEGER NOT NULL,
    "candidates" BIGINT[],
    "people" TEXT NOT NULL,

    CONSTRAINT "placement_people_pkey" PRIMARY KEY ("placement","part")
);

-- CreateIndex
CREATE INDEX "placement_people_candidates_idx" ON "placement_people" USING GIN ("candidates");

-- AddForeignKey
ALTER TABLE "placement_people" ADD CONSTRAINT "placement_people_placement_fkey" FOREIGN KEY ("placement") REFERENCES "placement"("id") ON DELETE CASCADE ON UPDATE CASCADE;
