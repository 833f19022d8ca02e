"""Score studies and write what came out: rows, tables, pictures, the model card, the diagnosis."""
