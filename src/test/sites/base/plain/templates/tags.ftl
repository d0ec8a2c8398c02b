<!doctype html><title>${tag}</title>
