"""The documents that the harness is tried on: a bit of everything in OpenAPI 3.1, what is new in 3.2, Swagger 2.0."""

NEW = """
openapi: 3.1.0
info: {title: Zoo, version: '1'}
servers: [{url: 'https://zoo.example/v1'}]
security: [{key: []}]
paths:
  /pets/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get:
      parameters:
      - {name: tags, in: query, style: pipeDelimited, explode: false, schema: {type: array, items: {type: string}}}
      - {name: filter, in: query, style: deepObject, schema: {$ref: '#/components/schemas/Filter'}}
      - {name: X-Trace, in: header, schema: {type: string}}
      - {name: session, in: cookie, schema: {type: string}}
      responses:
        '200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
        '202': {description: ''}
        '404': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}
        5XX: {description: '', content: {text/plain: {schema: {type: string}}}}
    put:
      requestBody:
        required: true
        content:
          application/json: {schema: {$ref: '#/components/schemas/Pet'}}
          text/csv: {schema: {type: string}}
      responses:
        '200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
  /pictures:
    post:
      requestBody:
        content:
          multipart/form-data:
            schema: {type: object, properties: {file: {type: string, format: binary}, note: {type: string}}}
      responses:
        '200': {description: '', content: {image/png: {schema: {type: string, format: binary}}}}
components:
  securitySchemes: {key: {type: apiKey, in: query, name: key}}
  schemas:
    Filter: {type: object, properties: {name: {type: string}, size: {type: integer}}}
    Problem: {type: object, required: [code], properties: {code: {type: integer}}}
    Pet:
      type: object
      required: [name, kind]
      properties:
        name: {type: string, pattern: '^[a-z]{3,9}$'}
        kind: {enum: [cat, dog]}
        born: {type: string, format: date-time}
        owner: {$ref: '#/components/schemas/Owner'}
        petFood: {type: array, items: {oneOf: [{type: string}, {type: integer}]}}
    Owner: {type: object, properties: {full-name: {type: string}}}
"""

OLD = """
swagger: '2.0'
info: {title: Zoo, version: '1'}
host: zoo.example
basePath: /v1
consumes: [application/json]
produces: [application/json]
paths:
  /pets:
    post:
      parameters:
      - {name: pet, in: body, required: true, schema: {$ref: '#/definitions/Pet'}}
      - {name: tags, in: query, type: array, collectionFormat: ssv, items: {type: string}}
      responses:
        '201': {description: '', schema: {$ref: '#/definitions/Pet'}}
        default: {description: '', schema: {type: object, properties: {code: {type: integer}}}}
  /login:
    post:
      consumes: [application/x-www-form-urlencoded]
      parameters: [{name: user, in: formData, type: string, required: true}]
      responses: {'204': {description: ''}}
definitions:
  Pet: {type: object, required: [name], properties: {name: {type: string}, age: {type: integer, minimum: 0}}}
"""

NEWER = """
openapi: 3.2.0
info: {title: Zoo, version: '1'}
servers: [{url: 'https://zoo.example/v1'}]
paths:
  /pets:
    query:
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {'200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
    additionalOperations:
      COPY:
        parameters:
        - name: q
          in: querystring
          content:
            application/x-www-form-urlencoded: {schema: {type: object, properties: {x: {type: string}}}}
        responses:
          '200': {description: '', content: {application/jsonl: {itemSchema: {$ref: '#/components/schemas/Pet'}}}}
    get:
      responses:
        '200': {description: '', content: {text/event-stream: {itemSchema: {$ref: '#/components/schemas/Event'}}}}
components:
  schemas:
    Pet: {type: object, required: [name], properties: {name: {type: string}}}
    Event:
      type: object
      properties:
        data: {type: string, contentMediaType: application/json, contentSchema: {$ref: '#/components/schemas/Pet'}}
"""
