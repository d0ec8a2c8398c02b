<!doctype html>
${content.title}
${data.get("beds.yaml").name}
