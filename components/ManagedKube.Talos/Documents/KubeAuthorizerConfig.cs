namespace ManagedKube.Talos.Documents;

/// <summary>Who decides what is allowed (1.14). Next to a document for the API server there is none unless it is written.</summary>
internal sealed record KubeAuthorizerConfig(string Name, string Type) : TalosDocument;
