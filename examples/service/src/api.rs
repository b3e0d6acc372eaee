//! Routes and their description in one: what the OpenAPI document says is what the router serves.

use std::sync::Arc;

use axum::{Router, routing::MethodRouter};
use luohu_policy_core::text::Text;
use schemars::{JsonSchema, SchemaGenerator, generate::SchemaSettings};
use serde_json::{Map, Value, json};

use crate::{
    App,
    failure::{PROBLEM_JSON, Told},
};

/// Routes with their description.
pub struct Api {
    router: Router<Arc<App>>,
    paths: Map<String, Value>,
    taken: Schemas,
}

/// Where schemas are collected: a request may leave out what an answer always has.
struct Schemas {
    asked: SchemaGenerator,
    answered: SchemaGenerator,
}

/// What the OpenAPI document says of the routes.
#[derive(Debug)]
pub struct Described {
    /// Path by path, as OpenAPI writes them.
    pub paths: Map<String, Value>,
    /// The schemas that they name.
    pub schemas: Map<String, Value>,
}

/// Such as `GET`; as OpenAPI writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Reads.
    Get,
    /// Asks or adds.
    Post,
}

/// What one operation is, for people and for programs that generate clients.
pub struct Operation<'a> {
    schemas: &'a mut Schemas,
    value: Map<String, Value>,
}

impl Api {
    /// No routes.
    #[must_use]
    pub fn new() -> Api {
        let settings = || {
            SchemaSettings::draft2020_12().with(|settings| {
                settings.definitions_path = "/components/schemas".into();
                settings.meta_schema = None;
            })
        };
        let taken = Schemas {
            asked: settings().into_generator(),
            answered: settings().for_serialize().into_generator(),
        };
        Api { router: Router::new(), paths: Map::new(), taken }
    }

    /// Serves a path and describes it.
    #[must_use]
    pub fn route(
        self,
        method: Method,
        path: &str,
        handler: MethodRouter<Arc<App>>,
        summary: Text,
        describe: impl FnOnce(&mut Operation<'_>),
    ) -> Api {
        let api = self.describe(method, path, summary, describe);
        Api { router: api.router.route(path, handler), ..api }
    }

    /// Serves a path that people open, or that [`Api::describe`] describes case by case.
    #[must_use]
    pub fn undescribed(self, path: &str, handler: MethodRouter<Arc<App>>) -> Api {
        Api { router: self.router.route(path, handler), ..self }
    }

    /// Describes a path that another route serves.
    #[must_use]
    pub fn describe(
        mut self,
        method: Method,
        path: &str,
        summary: Text,
        describe: impl FnOnce(&mut Operation<'_>),
    ) -> Api {
        let mut operation = Operation { schemas: &mut self.taken, value: Map::new() };
        operation.set("summary", json!(format!("{} {}", summary.zh_cn, summary.en)));
        operation.path_parameters(path);
        describe(&mut operation);
        operation.fails();
        let value = Value::Object(operation.value);
        let name = if method == Method::Get { "get" } else { "post" };
        let entry = self.paths.entry(path).or_insert_with(|| json!({}));
        if let Some(methods) = entry.as_object_mut() {
            methods.insert(name.to_owned(), value);
        }
        self
    }

    /// The router, and its description.
    pub fn finish(mut self) -> (Router<Arc<App>>, Described) {
        let mut schemas = self.taken.asked.take_definitions(true);
        schemas.extend(self.taken.answered.take_definitions(true));
        (self.router, Described { paths: self.paths, schemas })
    }
}

#[expect(clippy::needless_pass_by_value, reason = "literals are handed over")]
impl Operation<'_> {
    fn set(&mut self, key: &str, value: Value) {
        self.value.insert(key.to_owned(), value);
    }

    fn push(&mut self, key: &str, value: Value) {
        let list = self.value.entry(key).or_insert_with(|| json!([]));
        if let Some(list) = list.as_array_mut() {
            list.push(value);
        }
    }

    fn path_parameters(&mut self, path: &str) {
        for step in path.split('/') {
            if let Some(name) = step.strip_prefix('{').and_then(|step| step.strip_suffix('}')) {
                self.path(name, "编号 The id");
            }
        }
    }

    /// A part of the path that [`Api`] cannot see, because more stands beside it.
    pub fn path(&mut self, name: &str, about: &str) -> &mut Self {
        let schema = json!({"type": "string"});
        let parameter =
            json!({"name": name, "in": "path", "required": true, "description": about, "schema": schema});
        self.push("parameters", parameter);
        self
    }

    /// The section of the page that it stands in.
    pub fn tag(&mut self, tag: &str) -> &mut Self {
        self.set("tags", json!([tag]));
        self
    }

    /// The name that generated clients use.
    pub fn id(&mut self, id: &str) -> &mut Self {
        self.set("operationId", json!(id));
        self
    }

    /// More than the summary says.
    pub fn about(&mut self, text: &str) -> &mut Self {
        self.set("description", json!(text));
        self
    }

    /// Needs a token.
    pub fn secured(&mut self) -> &mut Self {
        self.set("security", json!([{"token": []}]));
        self
    }

    /// A parameter of the query.
    pub fn query(&mut self, name: &str, about: &str, schema: Value) -> &mut Self {
        self.push("parameters", json!({"name": name, "in": "query", "description": about, "schema": schema}));
        self
    }

    /// A header that has to be sent.
    pub fn header(&mut self, name: &str, about: &str) -> &mut Self {
        let schema = json!({"type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[!-~]+$"});
        let header =
            json!({"name": name, "in": "header", "required": true, "description": about, "schema": schema});
        self.push("parameters", header);
        self
    }

    /// A body of JSON with an example.
    pub fn body<T: JsonSchema>(&mut self, example: Value) -> &mut Self {
        let schema = self.schemas.asked.subschema_for::<T>();
        self.body_of(json!({"application/json": {"schema": schema, "example": example}}))
    }

    /// A body, media type by media type.
    pub fn body_of(&mut self, content: Value) -> &mut Self {
        self.set("requestBody", json!({"required": true, "content": content}));
        self
    }

    /// An answer of JSON.
    pub fn answer<T: JsonSchema>(&mut self, status: u16, about: &str) -> &mut Self {
        let schema = self.schema::<T>();
        self.answer_of(status, about, json!({"application/json": {"schema": schema}}))
    }

    /// The schema of an answer.
    pub fn schema<T: JsonSchema>(&mut self) -> Value {
        self.schemas.answered.subschema_for::<T>().to_value()
    }

    /// An answer, media type by media type.
    pub fn answer_of(&mut self, status: u16, about: &str, content: Value) -> &mut Self {
        let answers = self.value.entry("responses").or_insert_with(|| json!({}));
        if let Some(answers) = answers.as_object_mut() {
            answers.insert(status.to_string(), json!({"description": about, "content": content}));
        }
        self
    }

    /// An answer without body.
    pub fn answer_empty(&mut self, status: u16, about: &str) -> &mut Self {
        let answers = self.value.entry("responses").or_insert_with(|| json!({}));
        if let Some(answers) = answers.as_object_mut() {
            answers.insert(status.to_string(), json!({"description": about}));
        }
        self
    }

    /// A status that an answer of JSON and a refusal can both have.
    pub fn answer_or_refusal<T: JsonSchema>(&mut self, status: u16, about: &str) -> &mut Self {
        let (answer, refusal) = (self.schema::<T>(), self.schema::<Told<'static>>());
        let content = json!({"application/json": {"schema": answer}, PROBLEM_JSON: {"schema": refusal}});
        self.answer_of(status, about, content)
    }

    /// Everything else that may be answered.
    fn fails(&mut self) {
        let schema = self.schema::<Told<'static>>();
        let content = json!({PROBLEM_JSON: {"schema": schema}});
        let answers = self.value.entry("responses").or_insert_with(|| json!({}));
        if let Some(answers) = answers.as_object_mut() {
            answers.insert(
                "default".to_owned(),
                json!({"description": "未能办理 Refused or failed", "content": content}),
            );
        }
    }
}

impl Default for Api {
    fn default() -> Api {
        Api::new()
    }
}
