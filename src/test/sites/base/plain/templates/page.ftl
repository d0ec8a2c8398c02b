<!doctype html><title>${content.title}</title>
${content.body}
