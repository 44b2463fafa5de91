"""Many documents at once: folders of Parquet or JSON lines in, tables of claims out.

Nothing is lost and nothing is there twice, whatever dies in between (see docs/corpus.md).
"""
