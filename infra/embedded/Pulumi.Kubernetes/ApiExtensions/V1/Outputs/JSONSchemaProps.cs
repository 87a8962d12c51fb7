using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.ApiExtensions.V1;

/// <summary>The fields of Kubernetes' <c>JSONSchemaProps</c> as outputs.</summary>
[OutputType]
public sealed class JSONSchemaProps
{
    public readonly string Ref;
    public readonly string Schema;
    public readonly Union<JSONSchemaProps, bool> AdditionalItems;
    public readonly Union<JSONSchemaProps, bool> AdditionalProperties;
    public readonly ImmutableArray<JSONSchemaProps> AllOf;
    public readonly ImmutableArray<JSONSchemaProps> AnyOf;
    public readonly System.Text.Json.JsonElement Default;
    public readonly ImmutableDictionary<string, JSONSchemaProps> Definitions;
    public readonly ImmutableDictionary<string, Union<JSONSchemaProps, ImmutableArray<string>>> Dependencies;
    public readonly string Description;
    public readonly ImmutableArray<System.Text.Json.JsonElement> Enum;
    public readonly System.Text.Json.JsonElement Example;
    public readonly bool ExclusiveMaximum;
    public readonly bool ExclusiveMinimum;
    public readonly ExternalDocumentation ExternalDocs;
    public readonly string Format;
    public readonly string Id;
    public readonly Union<JSONSchemaProps, ImmutableArray<System.Text.Json.JsonElement>> Items;
    public readonly int MaxItems;
    public readonly int MaxLength;
    public readonly int MaxProperties;
    public readonly double Maximum;
    public readonly int MinItems;
    public readonly int MinLength;
    public readonly int MinProperties;
    public readonly double Minimum;
    public readonly double MultipleOf;
    public readonly JSONSchemaProps Not;
    public readonly bool Nullable;
    public readonly ImmutableArray<JSONSchemaProps> OneOf;
    public readonly string Pattern;
    public readonly ImmutableDictionary<string, JSONSchemaProps> PatternProperties;
    public readonly ImmutableDictionary<string, JSONSchemaProps> Properties;
    public readonly ImmutableArray<string> Required;
    public readonly string Title;
    public readonly string Type;
    public readonly bool UniqueItems;
    public readonly bool X_kubernetes_embedded_resource;
    public readonly bool X_kubernetes_int_or_string;
    public readonly ImmutableArray<string> X_kubernetes_list_map_keys;
    public readonly string X_kubernetes_list_type;
    public readonly string X_kubernetes_map_type;
    public readonly bool X_kubernetes_preserve_unknown_fields;
    public readonly ImmutableArray<ValidationRule> X_kubernetes_validations;

    [OutputConstructor]
    private JSONSchemaProps(
        string @ref,
        string schema,
        Union<JSONSchemaProps, bool> additionalItems,
        Union<JSONSchemaProps, bool> additionalProperties,
        ImmutableArray<JSONSchemaProps> allOf,
        ImmutableArray<JSONSchemaProps> anyOf,
        System.Text.Json.JsonElement @default,
        ImmutableDictionary<string, JSONSchemaProps> definitions,
        ImmutableDictionary<string, Union<JSONSchemaProps, ImmutableArray<string>>> dependencies,
        string description,
        ImmutableArray<System.Text.Json.JsonElement> @enum,
        System.Text.Json.JsonElement example,
        bool exclusiveMaximum,
        bool exclusiveMinimum,
        ExternalDocumentation externalDocs,
        string format,
        string id,
        Union<JSONSchemaProps, ImmutableArray<System.Text.Json.JsonElement>> items,
        int maxItems,
        int maxLength,
        int maxProperties,
        double maximum,
        int minItems,
        int minLength,
        int minProperties,
        double minimum,
        double multipleOf,
        JSONSchemaProps not,
        bool nullable,
        ImmutableArray<JSONSchemaProps> oneOf,
        string pattern,
        ImmutableDictionary<string, JSONSchemaProps> patternProperties,
        ImmutableDictionary<string, JSONSchemaProps> properties,
        ImmutableArray<string> required,
        string title,
        string type,
        bool uniqueItems,
        bool x_kubernetes_embedded_resource,
        bool x_kubernetes_int_or_string,
        ImmutableArray<string> x_kubernetes_list_map_keys,
        string x_kubernetes_list_type,
        string x_kubernetes_map_type,
        bool x_kubernetes_preserve_unknown_fields,
        ImmutableArray<ValidationRule> x_kubernetes_validations)
    {
        Ref = @ref;
        Schema = schema;
        AdditionalItems = additionalItems;
        AdditionalProperties = additionalProperties;
        AllOf = allOf;
        AnyOf = anyOf;
        Default = @default;
        Definitions = definitions;
        Dependencies = dependencies;
        Description = description;
        Enum = @enum;
        Example = example;
        ExclusiveMaximum = exclusiveMaximum;
        ExclusiveMinimum = exclusiveMinimum;
        ExternalDocs = externalDocs;
        Format = format;
        Id = id;
        Items = items;
        MaxItems = maxItems;
        MaxLength = maxLength;
        MaxProperties = maxProperties;
        Maximum = maximum;
        MinItems = minItems;
        MinLength = minLength;
        MinProperties = minProperties;
        Minimum = minimum;
        MultipleOf = multipleOf;
        Not = not;
        Nullable = nullable;
        OneOf = oneOf;
        Pattern = pattern;
        PatternProperties = patternProperties;
        Properties = properties;
        Required = required;
        Title = title;
        Type = type;
        UniqueItems = uniqueItems;
        X_kubernetes_embedded_resource = x_kubernetes_embedded_resource;
        X_kubernetes_int_or_string = x_kubernetes_int_or_string;
        X_kubernetes_list_map_keys = x_kubernetes_list_map_keys;
        X_kubernetes_list_type = x_kubernetes_list_type;
        X_kubernetes_map_type = x_kubernetes_map_type;
        X_kubernetes_preserve_unknown_fields = x_kubernetes_preserve_unknown_fields;
        X_kubernetes_validations = x_kubernetes_validations;
    }
}
