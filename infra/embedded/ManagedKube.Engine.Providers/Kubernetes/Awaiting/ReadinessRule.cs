using System.Text.Json.Nodes;

namespace ManagedKube.Engine.Providers.Kubernetes.Awaiting;

/// <summary>Tells from an object how far it is.</summary>
internal delegate Readiness ReadinessRule(JsonObject live);
