-- CreateEnum
CREATE TYPE "parameter_origin" AS ENUM ('shipped', 'uploaded');

-- AlterTable
ALTER TABLE "catalogue_pointer" ADD COLUMN     "parameters_id" TEXT;

-- CreateTable
CREATE TABLE "parameter_version" (
    "id" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "origin" "parameter_origin" NOT NULL,
    "note" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "activated_at" TIMESTAMPTZ(3),

    CONSTRAINT "parameter_version_pkey" PRIMARY KEY ("id")
);

-- AddForeignKey
ALTER TABLE "catalogue_pointer" ADD CONSTRAINT "catalogue_pointer_parameters_id_fkey" FOREIGN KEY ("parameters_id") REFERENCES "parameter_version"("id") ON DELETE SET NULL ON UPDATE CASCADE;
