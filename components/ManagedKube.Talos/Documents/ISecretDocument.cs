namespace ManagedKube.Talos.Documents;

/// <summary>A document that holds secrets of the cluster.</summary>
internal interface ISecretDocument;
