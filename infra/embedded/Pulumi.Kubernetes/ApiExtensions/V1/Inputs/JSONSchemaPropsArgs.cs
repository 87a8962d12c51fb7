using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Inputs.ApiExtensions.V1;

/// <summary>The fields of Kubernetes' <c>JSONSchemaProps</c> as inputs.</summary>
public class JSONSchemaPropsArgs : ResourceArgs
{
    [Input("$ref")]
    public Input<string>? Ref { get; set; }

    [Input("$schema")]
    public Input<string>? Schema { get; set; }

    [Input("additionalItems")]
    public InputUnion<JSONSchemaPropsArgs, bool>? AdditionalItems { get; set; }

    [Input("additionalProperties")]
    public InputUnion<JSONSchemaPropsArgs, bool>? AdditionalProperties { get; set; }

    [Input("allOf")]
    private InputList<JSONSchemaPropsArgs>? _allOf;

    public InputList<JSONSchemaPropsArgs> AllOf
    {
        get => _allOf ??= [];
        set => _allOf = value;
    }

    [Input("anyOf")]
    private InputList<JSONSchemaPropsArgs>? _anyOf;

    public InputList<JSONSchemaPropsArgs> AnyOf
    {
        get => _anyOf ??= [];
        set => _anyOf = value;
    }

    [Input("default")]
    public InputJson? Default { get; set; }

    [Input("definitions")]
    private InputMap<JSONSchemaPropsArgs>? _definitions;

    public InputMap<JSONSchemaPropsArgs> Definitions
    {
        get => _definitions ??= [];
        set => _definitions = value;
    }

    [Input("dependencies")]
    private InputMap<Union<JSONSchemaPropsArgs, ImmutableArray<string>>>? _dependencies;

    public InputMap<Union<JSONSchemaPropsArgs, ImmutableArray<string>>> Dependencies
    {
        get => _dependencies ??= [];
        set => _dependencies = value;
    }

    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("enum")]
    private InputList<System.Text.Json.JsonElement>? _enum;

    public InputList<System.Text.Json.JsonElement> Enum
    {
        get => _enum ??= [];
        set => _enum = value;
    }

    [Input("example")]
    public InputJson? Example { get; set; }

    [Input("exclusiveMaximum")]
    public Input<bool>? ExclusiveMaximum { get; set; }

    [Input("exclusiveMinimum")]
    public Input<bool>? ExclusiveMinimum { get; set; }

    [Input("externalDocs")]
    public Input<ExternalDocumentationArgs>? ExternalDocs { get; set; }

    [Input("format")]
    public Input<string>? Format { get; set; }

    [Input("id")]
    public Input<string>? Id { get; set; }

    [Input("items")]
    public InputUnion<JSONSchemaPropsArgs, ImmutableArray<System.Text.Json.JsonElement>>? Items { get; set; }

    [Input("maxItems")]
    public Input<int>? MaxItems { get; set; }

    [Input("maxLength")]
    public Input<int>? MaxLength { get; set; }

    [Input("maxProperties")]
    public Input<int>? MaxProperties { get; set; }

    [Input("maximum")]
    public Input<double>? Maximum { get; set; }

    [Input("minItems")]
    public Input<int>? MinItems { get; set; }

    [Input("minLength")]
    public Input<int>? MinLength { get; set; }

    [Input("minProperties")]
    public Input<int>? MinProperties { get; set; }

    [Input("minimum")]
    public Input<double>? Minimum { get; set; }

    [Input("multipleOf")]
    public Input<double>? MultipleOf { get; set; }

    [Input("not")]
    public Input<JSONSchemaPropsArgs>? Not { get; set; }

    [Input("nullable")]
    public Input<bool>? Nullable { get; set; }

    [Input("oneOf")]
    private InputList<JSONSchemaPropsArgs>? _oneOf;

    public InputList<JSONSchemaPropsArgs> OneOf
    {
        get => _oneOf ??= [];
        set => _oneOf = value;
    }

    [Input("pattern")]
    public Input<string>? Pattern { get; set; }

    [Input("patternProperties")]
    private InputMap<JSONSchemaPropsArgs>? _patternProperties;

    public InputMap<JSONSchemaPropsArgs> PatternProperties
    {
        get => _patternProperties ??= [];
        set => _patternProperties = value;
    }

    [Input("properties")]
    private InputMap<JSONSchemaPropsArgs>? _properties;

    public InputMap<JSONSchemaPropsArgs> Properties
    {
        get => _properties ??= [];
        set => _properties = value;
    }

    [Input("required")]
    private InputList<string>? _required;

    public InputList<string> Required
    {
        get => _required ??= [];
        set => _required = value;
    }

    [Input("title")]
    public Input<string>? Title { get; set; }

    [Input("type")]
    public Input<string>? Type { get; set; }

    [Input("uniqueItems")]
    public Input<bool>? UniqueItems { get; set; }

    [Input("x_kubernetes_embedded_resource")]
    public Input<bool>? X_kubernetes_embedded_resource { get; set; }

    [Input("x_kubernetes_int_or_string")]
    public Input<bool>? X_kubernetes_int_or_string { get; set; }

    [Input("x_kubernetes_list_map_keys")]
    private InputList<string>? _x_kubernetes_list_map_keys;

    public InputList<string> X_kubernetes_list_map_keys
    {
        get => _x_kubernetes_list_map_keys ??= [];
        set => _x_kubernetes_list_map_keys = value;
    }

    [Input("x_kubernetes_list_type")]
    public Input<string>? X_kubernetes_list_type { get; set; }

    [Input("x_kubernetes_map_type")]
    public Input<string>? X_kubernetes_map_type { get; set; }

    [Input("x_kubernetes_preserve_unknown_fields")]
    public Input<bool>? X_kubernetes_preserve_unknown_fields { get; set; }

    [Input("x_kubernetes_validations")]
    private InputList<ValidationRuleArgs>? _x_kubernetes_validations;

    public InputList<ValidationRuleArgs> X_kubernetes_validations
    {
        get => _x_kubernetes_validations ??= [];
        set => _x_kubernetes_validations = value;
    }

    /// <summary>Without values.</summary>
    public static new JSONSchemaPropsArgs Empty => new();
}
