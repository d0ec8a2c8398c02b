<!doctype html><title>Index</title>
